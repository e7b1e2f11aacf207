package org.durna.api.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.durna.frame.FrameSettings;
import org.durna.frame.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the document of the API says of all its doors alike: tokens, tags, keys and problems. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    private static final String TOKEN = "token";
    private static final String REF = "#/components/schemas/";

    @Bean
    OpenAPI openApi(FrameSettings settings) {
        return new OpenAPI()
                .info(new Info()
                        .title("Durna")
                        .version(settings.version())
                        .description("The partnership as data. Lists come in pages: send `next` back as `cursor`."
                                + " What is invented for a demonstration bears `sample: true`.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer commonParts(ObjectProvider<RequestMappingHandlerMapping> handlers) {
        return document -> {
            RecordSchemas records = new RecordSchemas();
            records.answer(Problem.class);
            handlers.orderedStream()
                    .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                    .filter(each ->
                            each.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith("/api/")))
                    .forEach(each -> records.read(each.getValue().getMethod()));
            ModelConverters.getInstance(true)
                    .readAll(Problem.class)
                    .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
            records.apply(document.getComponents().getSchemas());
            document.getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperationsMap().forEach(ApiDocument::complete));
        };
    }

    private static void complete(HttpMethod method, Operation operation) {
        boolean reads = method == HttpMethod.GET;
        operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        if (reads) {
            operation.addSecurityItem(new SecurityRequirement());
            operation.addParametersItem(header("If-None-Match", "The ETag of the answer already held", false));
            operation.getResponses().addApiResponse("304", new ApiResponse().description("Unchanged"));
        } else if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter instanceof HeaderParameter || "header".equals(parameter.getIn()))
                    .forEach(parameter -> parameter.required(true));
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject(
                        "ETag",
                        new Header().description("The version of the answer").schema(new StringSchema()));
            }
        });
        operation.getResponses().addApiResponse("4XX", problem());
    }

    private static HeaderParameter header(String name, String description, boolean required) {
        HeaderParameter parameter = new HeaderParameter();
        parameter.name(name).description(description).required(required).schema(new StringSchema());
        return parameter;
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("Why not, where, and what to do (RFC 9457)")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref(REF + "Problem"))));
    }
}
