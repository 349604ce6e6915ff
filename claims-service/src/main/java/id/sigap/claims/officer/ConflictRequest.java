package id.sigap.claims.officer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What ties the officer who declares it. */
@Schema(name = "ConflictDeclaration")
record ConflictRequest(@NotNull @Schema(examples = "FRIENDSHIP") Ground ground) {

    enum Ground {
        FAMILY, EMPLOYER, FRIENDSHIP, BUSINESS, OTHER
    }
}
