package fi.polku.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of all its operations. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String BASIC = "basic";
  private static final String PROBLEM = "Problem";

  @Bean
  OpenAPI description(ObjectProvider<BuildProperties> build) {
    BuildProperties properties = build.getIfAvailable();
    return new OpenAPI()
        .info(
            new Info()
                .title("Polku")
                .description("Case management for Finnish employment areas")
                .version(properties == null ? "development" : properties.getVersion()))
        .addSecurityItem(new SecurityRequirement().addList(BASIC))
        .components(
            new Components()
                .addSecuritySchemes(
                    BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSchemas(PROBLEM, problem()));
  }

  /** Every operation may be refused; the answer is always a problem. */
  @Bean
  OperationCustomizer refusals() {
    return (operation, method) -> {
      var responses = operation.getResponses();
      responses.putIfAbsent("400", refusal("The input is not right; errors tells why"));
      responses.putIfAbsent("401", refusal("Nobody is signed in"));
      responses.putIfAbsent("403", refusal("The role may not"));
      responses.forEach(OpenApiConfiguration::answerWithProblem);
      return operation;
    };
  }

  /** What an operation itself says of a refusal is only when it comes. */
  private static void answerWithProblem(String status, ApiResponse response) {
    if (status.startsWith("4") || status.startsWith("5")) {
      response.setContent(problemContent());
    }
  }

  private static ApiResponse refusal(String description) {
    return new ApiResponse().description(description).content(problemContent());
  }

  private static Content problemContent() {
    var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    return new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
  }

  private static Schema<?> problem() {
    var field =
        new ObjectSchema()
            .addProperty("field", new StringSchema().description("Name or path of the field"))
            .addProperty("code", new StringSchema().description("Reason for programs"))
            .addProperty("message", new StringSchema().description("Reason for people"));
    return new ObjectSchema()
        .description("RFC 9457")
        .addProperty("type", new StringSchema())
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema().description("In the caller's language"))
        .addProperty("errors", new ArraySchema().items(field))
        .addProperty("reference", new StringSchema().description("Finds a failure in the log"));
  }
}
