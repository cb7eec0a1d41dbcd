package fi.polku.national.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.polku.national.receipts.BusinessAct;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.receipts.Receipt;
import fi.polku.national.receipts.Receipts;
import fi.polku.national.receipts.RemoteAct;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One system whose contract is our own: acts are done once, questions change nothing. */
public final class OwnContract {

  private final OwnContractClient client;
  private final Receipts receipts;

  OwnContract(OwnContractClient client, Receipts receipts) {
    this.client = client;
    this.receipts = receipts;
  }

  /**
   * Does an act of the collection once.
   *
   * @param fact what the act tells, in codes only: it is a part of the key
   * @param act as the contract's schema has it
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome carryOut(
      BusinessMoment moment, CaseId caseId, String collection, String fact, Object act) {
    return carryOut(moment, caseId, collection, fact, List.of(json(act)), receipt -> act);
  }

  /**
   * Does an act whose content holds the moment at which it was first tried.
   *
   * @param content what the receipt's hash is made of
   */
  public Outcome carryOut(
      BusinessMoment moment,
      CaseId caseId,
      String collection,
      String fact,
      List<String> content,
      Function<Receipt, Object> act) {
    IdempotencyKey key = moment.keyOf(fact);
    return receipts.carryOut(
        BusinessAct.of(key, client.system(), collection, caseId, content),
        new RemoteAct() {
          @Override
          public Outcome send(Receipt receipt) {
            return client.put(collection, key, caseId, act.apply(receipt));
          }

          @Override
          public Optional<Outcome.Confirmed> find(Receipt receipt) {
            return client.find(collection, key, caseId);
          }
        });
  }

  /**
   * Asks something that changes nothing.
   *
   * @param asked as the contract's schema has it; who is asked about stands here, never in a path
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  public <T> T ask(CaseId caseId, String question, Object asked, Class<T> answer) {
    return client.ask(caseId, question, asked, answer);
  }

  /** Asks something that concerns no case and changes nothing; as {@link #ask} otherwise. */
  public <T> T ask(String question, Object asked, Class<T> answer) {
    return client.ask(null, question, asked, answer);
  }

  /** Whether there is a system to ask. */
  public boolean isConnected() {
    return client.isConnected();
  }

  private static String json(Object act) {
    try {
      return RemoteSystem.JSON.writeValueAsString(act);
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("This act cannot be written as JSON", notJson);
    }
  }
}
