package id.sigap.membership;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Who a person is, what an employment may be and what a member can do are judged in plain Java. */
class DomainPurityTest {

    private static final String[] DOMAIN = {"..membership.identity..", "..membership.employment..", "..membership.feature.."};
    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sigap.membership");

    @Test
    void theDomainImportsNoFramework() {
        noClasses().that().resideInAnyPackage(DOMAIN).should().dependOnClassesThat().resideOutsideOfPackages("java.lang..", "java.text..",
                "java.time..", "java.util..", "id.sigap.membership.identity..", "id.sigap.membership.employment..",
                "id.sigap.membership.feature..", "id.sigap.contracts..").check(classes);
    }

    @Test
    void theDomainHasNoClockAndNoFiles() {
        noClasses().that().resideInAnyPackage(DOMAIN).should().dependOnClassesThat()
                .belongToAnyOf(Clock.class, InputStream.class, Files.class).check(classes);
        noClasses().that().resideInAnyPackage(DOMAIN).should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now").check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("id.sigap.membership.(*)..").should().beFreeOfCycles().check(classes);
    }
}
