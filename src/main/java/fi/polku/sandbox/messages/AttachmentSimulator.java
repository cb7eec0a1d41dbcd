package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files of messages as Suomi.fi messages is documented to. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/messages/v2/attachments")
class AttachmentSimulator {

  private final MessageCallers callers;
  private final Attachments attachments;

  AttachmentSimulator(MessageCallers callers, Attachments attachments) {
    this.callers = callers;
    this.attachments = attachments;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Map<String, Object>> upload(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
      throws IOException {
    var refusal = callers.refusal(authorization);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String type = file == null || file.getContentType() == null ? "" : file.getContentType();
    if (file == null || !Attachments.isAccepted(type, file.getBytes())) {
      return MessageCallers.refused(HttpStatus.BAD_REQUEST, "INVALID_ATTACHMENT");
    }
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    return ResponseEntity.ok(Map.of("attachmentId", attachments.add(name, type, file.getBytes())));
  }
}
