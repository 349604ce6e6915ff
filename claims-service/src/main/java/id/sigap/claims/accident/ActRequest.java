package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Outcome;
import id.sigap.claims.accident.course.RefusalGround;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent with an act on an accident. */
sealed interface ActRequest {

    int LONGEST_NOTE = 2000;

    enum FollowUpKind {
        NOTE, FURTHER_CARE
    }

    @Schema(name = "AccidentFollowUp")
    record FollowUp(@NotNull FollowUpKind kind, @NotNull @Schema(description = "The day it is about", examples = "2026-12-05") LocalDate day,
            @NotBlank @Size(max = LONGEST_NOTE) @Schema(examples = "Kontrol kedua di RS Mitra; gips dilepas.") String note) implements ActRequest {
        @Override
        public String toString() {
            return "FollowUp[" + kind + "]";
        }
    }

    @Schema(name = "AccidentCareEnd")
    record CareEnd(@NotNull @Schema(description = "When the doctor stated how it ended", examples = "2026-12-20T03:00:00Z") Instant statedAt,
            @Size(max = LONGEST_NOTE) @Schema(examples = "Sembuh, boleh bekerja.") String note) implements ActRequest {
        @Override
        public String toString() {
            return "CareEnd[" + statedAt + "]";
        }
    }

    @Schema(name = "AccidentOutcomeChange")
    record OutcomeChange(@NotNull Outcome outcome, @NotNull @Schema(description = "Since when", examples = "2027-02-01") LocalDate day,
            @NotBlank @Size(max = LONGEST_NOTE) @Schema(examples = "Tangan kanan kaku menetap menurut dokter.") String note) implements ActRequest {
        @Override
        public String toString() {
            return "OutcomeChange[***]";
        }
    }

    @Schema(name = "AccidentNote")
    record Note(@Size(max = LONGEST_NOTE) @Schema(examples = "Formulir dan keterangan dokter sesuai.") String note) implements ActRequest {
        @Override
        public String toString() {
            return "Note[***]";
        }
    }

    @Schema(name = "AccidentMatch")
    record Match(@NotBlank @Size(max = 40) @Schema(description = "Card number of the worker", examples = "18012345678") String kpj,
            @NotBlank @Size(max = LONGEST_NOTE) @Schema(description = "How the worker was found", examples = "Ditelepon; nomor kartu salah satu angka.") String note)
            implements ActRequest {
        @Override
        public String toString() {
            return "Match[***]";
        }
    }

    @Schema(name = "AccidentRefusal")
    record Refusal(@NotNull RefusalGround ground, @Size(max = LONGEST_NOTE) @Schema(examples = "Tidak tercatat di daftar hadir.") String note) implements ActRequest {
        @Override
        public String toString() {
            return "Refusal[" + ground + "]";
        }
    }

    @Schema(name = "OtherAccident")
    record Other(@NotNull @Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID accidentId,
            @NotBlank @Size(max = LONGEST_NOTE) @Schema(description = "Why", examples = "Waktu dan tempat sama.") String note) implements ActRequest {
        @Override
        public String toString() {
            return "Other[" + accidentId + "]";
        }
    }
}
