package id.sigap.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The rules of a programme, the explanation and the claim's state machine stay plain Java. */
class DomainPurityTest {

    private static final String[] DOMAIN = {"..claims.explain..", "..claims.benefit..", "..claims.jht..", "..claims.jkk..", "..claims.jkm..", "..claims.jp..", "..claims.jkp..",
            "..claims.claim.."};
    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sigap.claims");

    @Test
    void theDomainImportsNoFramework() {
        noClasses().that().resideInAnyPackage(DOMAIN).should().dependOnClassesThat().resideOutsideOfPackages(
                "java.lang..", "java.math..", "java.nio.charset..", "java.security..", "java.time..", "java.util..", "..claims.explain..",
                "..claims.benefit..", "..claims.jht..", "..claims.jkk..", "..claims.jkm..", "..claims.jp..", "..claims.jkp..", "..claims.claim..",
                "id.sigap.rules..", "id.sigap.contracts..").check(classes);
    }

    @Test
    void theDomainHasNoClockAndNoFiles() {
        noClasses().that().resideInAnyPackage(DOMAIN).should().dependOnClassesThat().belongToAnyOf(Clock.class, InputStream.class, Files.class)
                .check(classes);
        noClasses().that().resideInAnyPackage(DOMAIN).should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now").check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("id.sigap.claims.(*)..").should().beFreeOfCycles().check(classes);
    }
}
