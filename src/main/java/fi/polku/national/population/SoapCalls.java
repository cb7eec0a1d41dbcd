package fi.polku.national.population;

import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.dom.DOMSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.MediaType;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.InterceptingClientHttpRequestFactory;
import org.springframework.ws.WebServiceMessage;
import org.springframework.ws.client.WebServiceIOException;
import org.springframework.ws.client.core.WebServiceMessageExtractor;
import org.springframework.ws.client.core.WebServiceTemplate;
import org.springframework.ws.soap.SoapHeaderElement;
import org.springframework.ws.soap.SoapMessage;
import org.springframework.ws.soap.client.SoapFaultClientException;
import org.springframework.ws.soap.saaj.SaajSoapMessageFactory;
import org.springframework.ws.transport.http.ClientHttpRequestMessageSender;
import org.w3c.dom.Element;

/**
 * SOAP 1.1 over the system's own bounded requests. Messages with a document type are refused, so
 * that no entity is ever looked up.
 */
final class SoapCalls {

  private static final int FAULT = 500;

  private final RemoteSystem system;
  private final WebServiceTemplate template;

  SoapCalls(RemoteSystem system) {
    this.system = system;
    var messages = new SaajSoapMessageFactory();
    messages.afterPropertiesSet();
    this.template = new WebServiceTemplate(messages);
    this.template.setMessageSender(
        new ClientHttpRequestMessageSender(
            new InterceptingClientHttpRequestFactory(
                new BufferingClientHttpRequestFactory(system.requests()),
                List.of(this::onlyMessages))));
  }

  /**
   * Asks and reads the answer.
   *
   * @throws UncheckedIOException if there is no answer
   * @throws RemoteFailure if it is neither a message nor a fault
   * @throws UnreadableAnswerException if it is not one
   */
  Optional<RegisteredPerson> send(PopulationQuestion question) {
    String address = String.valueOf(system.settings().url());
    WebServiceMessageExtractor<Optional<RegisteredPerson>> reader =
        message -> read(question, message);
    try {
      Optional<RegisteredPerson> answer = template.sendAndReceive(address, question, reader);
      if (answer == null) {
        throw new UnreadableAnswerException("answer-empty");
      }
      return answer;
    } catch (SoapFaultClientException fault) {
      return fault(fault);
    } catch (WebServiceIOException failure) {
      throw new UncheckedIOException(
          failure.getCause() instanceof IOException cause ? cause : new IOException(failure));
    } catch (RemoteFailure | UnreadableAnswerException told) {
      throw told;
    } catch (RuntimeException unreadable) { // Spring-WS and SAAJ have many; their texts quote
      throw new UnreadableAnswerException();
    }
  }

  private static Optional<RegisteredPerson> read(
      PopulationQuestion question, WebServiceMessage message) {
    if (!(message instanceof SoapMessage soap && isAnswerTo(question, soap))) {
      throw new UnreadableAnswerException("answer-to-another-call");
    }
    if (message.getPayloadSource() instanceof DOMSource source
        && source.getNode() instanceof Element payload) {
      return PopulationAnswer.read(question.code(), payload);
    }
    throw new UnreadableAnswerException();
  }

  /** An answer need not repeat the headers; one that does must repeat ours. */
  private static boolean isAnswerTo(PopulationQuestion question, SoapMessage message) {
    if (message.getSoapHeader() == null) {
      return true;
    }
    var headers = message.getSoapHeader().examineAllHeaderElements();
    while (headers.hasNext()) {
      SoapHeaderElement header = headers.next();
      boolean id =
          SoapFrame.XROAD.equals(header.getName().getNamespaceURI())
              && header.getName().getLocalPart().equals("id");
      if (id && !question.call().toString().equalsIgnoreCase(String.valueOf(header.getText()))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<RegisteredPerson> fault(SoapFaultClientException fault) {
    @Nullable String code =
        fault.getFaultCode() == null ? null : fault.getFaultCode().getLocalPart();
    @Nullable String text = fault.getFaultStringOrReason();
    if (PopulationAnswer.saysNotFound(code) || PopulationAnswer.saysNotFound(text)) {
      return Optional.empty();
    }
    throw UnreadableAnswerException.fault(String.valueOf(code));
  }

  /** Whatever is neither an answer nor a fault is a failure, as it is of every other system. */
  private ClientHttpResponse onlyMessages(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    ClientHttpResponse answer = execution.execute(request, body);
    int status = answer.getStatusCode().value();
    @Nullable MediaType type = answer.getHeaders().getContentType();
    boolean xml = type != null && type.isCompatibleWith(MediaType.TEXT_XML);
    if (status == 200 && !xml) {
      answer.close();
      throw new UnreadableAnswerException();
    }
    if (status != 200 && !(status == FAULT && xml)) {
      answer.close();
      throw new RemoteFailure(system.key(), "status-" + status);
    }
    answer.getBody(); // taken in here, so that a broken connection is not mistaken for a bad text
    return answer;
  }
}
