package id.sigap.claims.officer.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import org.junit.jupiter.api.Test;

class SkillTest {

    @Test
    void byProgrammeKindAndObjection() {
        assertEquals(Skill.JHT, Skill.of(Programme.JHT, ClaimReason.RESIGNATION, ClaimantKind.MEMBER, false));
        assertEquals(Skill.SURVIVORS, Skill.of(Programme.JHT, ClaimReason.DEATH, ClaimantKind.HEIR, false));
        assertEquals(Skill.JKK, Skill.of(Programme.JKK, ClaimReason.CARE, ClaimantKind.HOSPITAL, false));
        assertEquals(Skill.JKK, Skill.of(Programme.JKK, ClaimReason.WAGE_REPLACEMENT, ClaimantKind.EMPLOYER, false));
        assertEquals(Skill.SURVIVORS, Skill.of(Programme.JKK, ClaimReason.SCHOLARSHIP, ClaimantKind.GUARDIAN, false));
        assertEquals(Skill.SURVIVORS, Skill.of(Programme.JKM, ClaimReason.FUNERAL, ClaimantKind.ARRANGER, false));
        assertEquals(Skill.JP, Skill.of(Programme.JP, ClaimReason.DEATH, ClaimantKind.HEIR, false));
        assertEquals(Skill.JKP, Skill.of(Programme.JKP, ClaimReason.JOB_LOSS, ClaimantKind.MEMBER, false));
        assertEquals(Skill.APPEALS, Skill.of(Programme.JHT, ClaimReason.DEATH, ClaimantKind.HEIR, true));
    }

    @Test
    void everyClaimHasAQueue() {
        for (Programme programme : Programme.values()) {
            for (ClaimReason reason : ClaimReason.of(programme)) {
                for (ClaimantKind kind : ClaimantKind.values()) {
                    assertNotNull(Skill.of(programme, reason, kind, false));
                }
            }
        }
    }
}
