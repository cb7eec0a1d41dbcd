package fi.polku.national.remote;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** Reads JSON that is UTF-8 throughout (RFC 8259, 8.1): a name is never read wrong. */
final class StrictJsonConverter extends MappingJackson2HttpMessageConverter {

  StrictJsonConverter(ObjectMapper json) {
    super(json);
  }

  @Override
  public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message)
      throws IOException {
    return super.read(type, context, checked(message));
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
    return super.readInternal(type, checked(message));
  }

  private static HttpInputMessage checked(HttpInputMessage message) throws IOException {
    byte[] body = message.getBody().readAllBytes();
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException otherEncoding) {
      throw new HttpMessageNotReadableException("The answer is not UTF-8", message);
    }
    return new HttpInputMessage() {
      @Override
      public InputStream getBody() {
        return new ByteArrayInputStream(body);
      }

      @Override
      public HttpHeaders getHeaders() {
        return message.getHeaders();
      }
    };
  }
}
