package id.sigap.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of a programme, the explanation, the words and pages of letters, and the state machines of claims and interviews stay plain Java. */
class DomainPurityTest {

    private static final String[] DOMAIN = {
            "..claims.explain..",
            "..claims.benefit..",
            "..claims.jht..",
            "..claims.jkk..",
            "..claims.jkm..",
            "..claims.jp..",
            "..claims.jkp..",
            "..claims.claim..",
            "..claims.document.paper..",
            "..claims.letter.text..",
            "..claims.letter.page..",
            "..claims.interview.rule..",
            "..claims.accident.course..",
            "..claims.heir.kin..",
            "..claims.heir.death..",
            "..claims.pension.course..",
    };
    private static final String[] PLAIN = {"java.lang..", "java.math..", "java.nio.charset..", "java.security..", "java.text..", "java.time..", "java.util..", "id.sigap.rules..",
            "id.sigap.contracts.."};
    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sigap.claims");

    @Test
    void theDomainImportsNoFramework() {
        String[] allowed = Stream.of(PLAIN, DOMAIN).flatMap(Stream::of).toArray(String[]::new);
        noClasses().that().resideInAnyPackage(DOMAIN).should().dependOnClassesThat().resideOutsideOfPackages(allowed).check(classes);
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
