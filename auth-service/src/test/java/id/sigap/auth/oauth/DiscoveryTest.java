package id.sigap.auth.oauth;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class DiscoveryTest {

    @Test
    void theDiscoveryDocumentSaysWhatThereIsAndNothingBeyondIt() {
        String oauth = "http://localhost:8080/auth/v1/oauth";
        Client.json().get("/.well-known/openid-configuration").then().statusCode(200).header("Cache-Control", "public, max-age=300")
                .body("issuer", equalTo("http://localhost:8080"), "jwks_uri", equalTo("http://localhost:8080/.well-known/jwks.json"),
                        "authorization_endpoint", equalTo(oauth + "/authorize"), "token_endpoint", equalTo(oauth + "/token"),
                        "revocation_endpoint", equalTo(oauth + "/revoke"), "userinfo_endpoint", equalTo(oauth + "/userinfo"),
                        "response_types_supported", contains("code"), "response_modes_supported", contains("query"),
                        "grant_types_supported", contains("authorization_code", "client_credentials", "refresh_token"),
                        "code_challenge_methods_supported", contains("S256"), "subject_types_supported", contains("public"),
                        "id_token_signing_alg_values_supported", contains("ES256"), "dpop_signing_alg_values_supported", contains("ES256"),
                        "scopes_supported", contains("openid", "email", "phone", "read", "write"),
                        "claims_supported", contains("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "at_hash", "email",
                                "email_verified", "phone_number", "phone_number_verified"),
                        "acr_values_supported", contains("urn:sigap:acr:password", "urn:sigap:acr:two-steps", "phr"),
                        "amr_values_supported", contains("pwd", "otp", "mfa", "sms", "pop", "user"),
                        "prompt_values_supported", contains("none", "login", "select_account"),
                        "claims_parameter_supported", equalTo(false), "request_parameter_supported", equalTo(false),
                        "request_uri_parameter_supported", equalTo(false), "authorization_response_iss_parameter_supported", equalTo(true));
    }
}
