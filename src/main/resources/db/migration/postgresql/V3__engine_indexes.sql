-- Job acquisition without scanning every timer (the engine has no index on the due date).
create index polku_job_due on act_ru_job (duedate_) where retries_ > 0 and suspension_state_ = 1;
create index polku_job_locked on act_ru_job (lock_exp_time_) where lock_owner_ is not null;
