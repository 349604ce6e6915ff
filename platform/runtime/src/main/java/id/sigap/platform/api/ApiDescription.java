package id.sigap.platform.api;

import id.sigap.platform.idempotency.IdempotencyInterceptor;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Completes the description of a service's API from what the code says anyway: who may call an operation, how it refuses, that it
 * may be repeated, how its bodies look. Operators' addresses are left out, for they are not for clients.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String INTERNAL = "/internal/";
    private static final String KEY = "IdempotencyKey";

    private final Endpoints endpoints;

    public ApiDescription(IndexView index) {
        this.endpoints = new Endpoints(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        components.addSecurityScheme(BEARER, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BEARER)
                .bearerFormat("JWT").description("Access token of auth-service"));
        components.addParameter(KEY, OASFactory.createParameter().name(IdempotencyInterceptor.HEADER).in(Parameter.In.HEADER).required(true)
                .description("New for each act, 16 to 100 characters; the same one repeats it safely, with the same answer")
                .schema(OASFactory.createSchema().addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                        .minLength(16).maxLength(100).examples(List.of("0198c5d0-7a35-7a4e-9c11-5f0b8a1d2e3f"))));
        ValueSchemas.apply(components);
        List.copyOf(api.getPaths().getPathItems().keySet()).stream().filter(path -> path.startsWith(INTERNAL)).forEach(api.getPaths()::removePathItem);
        ProblemAnswers problems = new ProblemAnswers(components);
        BodyExamples examples = new BodyExamples(components);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
            Endpoint endpoint = endpoints.at(verb.name(), path);
            secure(operation, endpoint);
            if (verb == PathItem.HttpMethod.HEAD) {
                headersOnly(operation);
            }
            name(operation, endpoint);
            if (!endpoint.ownErrorFormat()) {
                problems.complete(operation, endpoint);
            }
            examples.complete(operation);
        }));
    }

    private static void secure(Operation operation, Endpoint endpoint) {
        operation.setSecurity(endpoint.secured()
                ? List.of(OASFactory.createSecurityRequirement().addScheme(BEARER, endpoint.roles())) : List.of());
    }

    /** The scanner believes that every method answers with a body. */
    private static void headersOnly(Operation operation) {
        operation.getResponses().getAPIResponses().values().forEach(answer -> answer.setContent(null));
    }

    private static void name(Operation operation, Endpoint endpoint) {
        if (endpoint.idempotent()) {
            List<Parameter> parameters = new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
            parameters.add(OASFactory.createParameter().ref(KEY));
            operation.setParameters(parameters);
        }
    }
}
