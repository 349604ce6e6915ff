package id.sigap.platform.api;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.ProblemCatalogue;
import id.sigap.contracts.problem.ProblemType;
import id.sigap.platform.problem.Problems;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems of an operation, by status, each with its stable type and an example. */
final class ProblemAnswers {

    private static final Map<String, ProblemType> CATALOGUE = ProblemCatalogue.all().stream()
            .collect(Collectors.toMap(ProblemAnswers::name, Function.identity()));
    /** Descriptions that the scanner makes up. */
    private static final Set<String> NOTHING_SAID = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private static final String SCHEMA = "Problem";

    private final Components components;

    ProblemAnswers(Components components) {
        this.components = components;
        components.addSchema(SCHEMA, problem());
    }

    void complete(Operation operation, Endpoint endpoint) {
        Map<Integer, Set<ProblemType>> byStatus = new TreeMap<>();
        Set<ProblemType> all = ofShape(operation, endpoint);
        endpoint.refuses().forEach(name -> all.add(type(name)));
        all.forEach(type -> byStatus.computeIfAbsent(type.status(), status -> new LinkedHashSet<>()).add(type));
        Map<String, APIResponse> responses = new LinkedHashMap<>(operation.getResponses().getAPIResponses());
        byStatus.forEach((status, types) -> {
            APIResponse told = responses.remove(status.toString());
            responses.put(status.toString(), answer(types, told == null || isSilent(told) ? null : told.getDescription()));
        });
        responses.values().removeIf(told -> told.getDescription() != null && NOTHING_SAID.contains(told.getDescription()));
        responses.forEach((status, told) -> requireTypes(operation, status, told));
        operation.getResponses().setAPIResponses(responses);
    }

    private static boolean isSilent(APIResponse told) {
        return told.getDescription() == null || NOTHING_SAID.contains(told.getDescription());
    }

    private static Set<ProblemType> ofShape(Operation operation, Endpoint endpoint) {
        Set<ProblemType> types = new LinkedHashSet<>();
        if (endpoint.secured()) {
            types.add(CommonProblem.UNAUTHENTICATED);
        }
        if (!endpoint.roles().isEmpty()) {
            types.add(CommonProblem.FORBIDDEN);
        }
        if (has(operation, Parameter.In.QUERY)) {
            types.add(CommonProblem.INVALID_REQUEST);
        }
        if (has(operation, Parameter.In.PATH)) {
            types.add(CommonProblem.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            types.add(CommonProblem.INVALID_REQUEST);
            types.add(CommonProblem.MALFORMED_BODY);
            types.add(CommonProblem.REQUEST_TIMEOUT);
            types.add(CommonProblem.PAYLOAD_TOO_LARGE);
            types.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (endpoint.idempotent()) {
            types.add(CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
            types.add(CommonProblem.REQUEST_IN_PROGRESS);
            types.add(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        types.add(CommonProblem.TOO_MANY_REQUESTS);
        types.add(CommonProblem.INTERNAL_ERROR);
        types.add(CommonProblem.BAD_GATEWAY);
        types.add(CommonProblem.SERVICE_BUSY);
        types.add(CommonProblem.UPSTREAM_TIMEOUT);
        return types;
    }

    private static boolean has(Operation operation, Parameter.In place) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private APIResponse answer(Set<ProblemType> types, String told) {
        return types.size() == 1 && told == null ? OASFactory.createAPIResponse().ref(shared(types.iterator().next())) : own(types, told);
    }

    /** The name of an answer that says the same wherever it is given. */
    private String shared(ProblemType type) {
        String name = name(type);
        if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
            components.addResponse(name, own(Set.of(type), null));
        }
        return name;
    }

    private APIResponse own(Set<ProblemType> types, String told) {
        MediaType media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA));
        types.forEach(type -> media.addExample(name(type), OASFactory.createExample().ref(example(type))));
        String names = types.stream().map(type -> "`" + name(type) + "`").collect(Collectors.joining(", "));
        return OASFactory.createAPIResponse().description(told == null ? names : names + ". " + told)
                .content(OASFactory.createContent().addMediaType(Problems.MEDIA_TYPE, media));
    }

    /** The example's name; in Indonesian, as a client gets it that asks for no language. */
    private String example(ProblemType type) {
        String name = name(type);
        if (components.getExamples() == null || !components.getExamples().containsKey(name)) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", type.type());
            body.put("title", type.title().indonesian());
            body.put("status", type.status());
            body.put("detail", type.detail().indonesian().replaceAll("\\{\\d+}", "…"));
            body.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
            components.addExample(name, OASFactory.createExample().summary(type.title().english()).description(type.detail().english())
                    .value(body));
        }
        return name;
    }

    private static Schema problem() {
        Schema field = text("The field at fault, as a path from the body's root");
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .description("Problem details (RFC 9457), in the language of Accept-Language: `id` unless `en` is asked for. Some types have more members.")
                .addProperty("type", text("Stable; branch on it")).addProperty("title", text("What is wrong, for people"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text("What to do, for people")).addProperty("field", field)
                .addProperty("traceId", text("To be named to support"))
                .addProperty("errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).description("Each field that is not valid")
                        .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).addProperty("field", field)
                                .addProperty("message", text("What is wrong with it"))))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static void requireTypes(Operation operation, String status, APIResponse response) {
        boolean error = status.startsWith("4") || status.startsWith("5");
        if (error && response.getRef() == null && (response.getContent() == null || response.getContent().getMediaType(Problems.MEDIA_TYPE) == null
                || response.getContent().getMediaType(Problems.MEDIA_TYPE).getExamples() == null)) {
            throw new IllegalStateException("\"" + operation.getSummary() + "\" answers " + status + " but @Refuses names no problem of that status");
        }
    }

    private static ProblemType type(String name) {
        return Optional.ofNullable(CATALOGUE.get(name)).orElseThrow(() -> new IllegalStateException("no problem is called " + name));
    }

    private static String name(ProblemType type) {
        return type.type().substring(ProblemType.TYPE_PREFIX.length());
    }
}
