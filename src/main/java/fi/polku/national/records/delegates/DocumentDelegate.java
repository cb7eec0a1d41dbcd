package fi.polku.national.records.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.records.DocumentType;
import fi.polku.national.records.RecordsManagement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Registers the document {@code asiakirja} of the case: its {@code otsikko} and {@code teksti}. */
@ModelBean("asianhallintaKirjaus")
class DocumentDelegate implements JavaDelegate {

  private final RecordsManagement records;

  DocumentDelegate(RecordsManagement records) {
    this.records = records;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    DocumentType type = DocumentType.ofKey(step.input("asiakirja"));
    String title = step.input("otsikko");
    String text = step.input("teksti");
    step.carryOut(moment -> records.register(moment, step.caseId(), type, title, text));
  }
}
