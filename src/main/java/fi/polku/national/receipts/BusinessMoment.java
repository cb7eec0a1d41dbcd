package fi.polku.national.receipts;

/**
 * When in a process something is to be done: a step and which of its visits this is. A step that
 * comes round again in a loop is a new moment; a repeated attempt of the same visit is not.
 */
public record BusinessMoment(String processInstanceId, String activityId, String visit) {

  /**
   * Key of telling the fact at this moment.
   *
   * @param fact codes only; a choice changed before it was told makes another act
   */
  public IdempotencyKey keyOf(String fact) {
    return new IdempotencyKey(String.join(":", processInstanceId, activityId, visit, fact));
  }
}
