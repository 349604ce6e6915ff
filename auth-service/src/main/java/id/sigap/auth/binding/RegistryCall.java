package id.sigap.auth.binding;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.auth.AuthConfig;
import id.sigap.auth.binding.rule.RegistryAnswer;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.Sex;
import id.sigap.platform.crypto.Secrets;
import id.sigap.platform.health.LastCalls;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One question to an office over HTTP, answered within the timeout, body and all, or not at all. */
final class RegistryCall {

    private static final int OK = 200;
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final Office office;
    private final Secrets secrets;
    private final ObjectMapper json;
    private final URI address;
    private final Duration timeout;
    private final HttpClient http;
    private final LastCalls last;

    RegistryCall(Office office, AuthConfig.Registry settings, Secrets secrets, ObjectMapper json, Clock clock) {
        this.office = office;
        this.secrets = secrets;
        this.json = json;
        this.address = URI.create(settings.url() + office.path());
        this.timeout = settings.timeout();
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(timeout).build();
        this.last = new LastCalls(office.title(), clock);
    }

    /** The question on the wire. */
    sealed interface Question {

        static Question about(Claimed claimed) {
            return switch (claimed.number()) {
                case Nik nik -> new OfCitizen(nik, claimed.fullName(), claimed.birthDate());
                case Passport passport -> new OfForeigner(passport.number(), passport.country(), claimed.fullName(), claimed.birthDate());
            };
        }

        record OfCitizen(Nik nik, String fullName, LocalDate birthDate) implements Question {
            @Override
            public String toString() {
                return "OfCitizen[***]";
            }
        }

        record OfForeigner(String number, String country, String fullName, LocalDate birthDate) implements Question {
            @Override
            public String toString() {
                return "OfForeigner[***]";
            }
        }
    }

    /** The answer on the wire. */
    record Answer(@JsonAlias({"nikFound", "passportFound"}) Boolean found, Integer nameScore, @JsonAlias("birthDateMatch") Boolean birthDateMatches,
            String legalName, Sex sex) {
        @Override
        public String toString() {
            return "Answer[***]";
        }
    }

    /** @throws RegistryAwayException on a timeout, a broken connection, any status but 200, or an answer that is none */
    RegistryAnswer check(Claimed claimed) {
        try {
            RegistryAnswer answer = ask(claimed);
            last.answered();
            return answer;
        } catch (RegistryAwayException away) {
            last.failed(away.getMessage());
            throw away;
        }
    }

    LastCalls last() {
        return last;
    }

    private RegistryAnswer ask(Claimed claimed) {
        HttpResponse<byte[]> response = send(request(claimed));
        if (response.statusCode() != OK) {
            throw new RegistryAwayException("it answered " + response.statusCode(), null);
        }
        return read(response.body());
    }

    private HttpRequest request(Claimed claimed) {
        try {
            byte[] body = json.writeValueAsBytes(Question.about(claimed));
            return HttpRequest.newBuilder(address).timeout(timeout).header("Content-Type", "application/json")
                    .header("Accept", "application/json").header("X-Api-Key", secrets.text(office.secret()))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question is writable", e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request,
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new RegistryAwayException("no answer within " + timeout, late);
        } catch (ExecutionException broken) {
            throw new RegistryAwayException(broken.getCause().getClass().getSimpleName(), broken);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new RegistryAwayException("interrupted", e);
        }
    }

    private RegistryAnswer read(byte[] body) {
        try {
            Answer answer = json.readValue(body, Answer.class);
            if (answer == null || answer.found() == null || answer.nameScore() == null || answer.birthDateMatches() == null) {
                throw new RegistryAwayException("its answer lacks something", null);
            }
            return new RegistryAnswer(answer.found(), answer.nameScore(), answer.birthDateMatches(), answer.legalName(), answer.sex());
        } catch (java.io.IOException unreadable) {
            // without the cause, whose text may hold what was answered
            throw new RegistryAwayException("its answer is unreadable", null);
        }
    }
}
