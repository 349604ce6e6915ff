package id.sigap.auth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sigap.auth");

    @Test
    void rulesArePlainJava() {
        assertTrue(ALL.stream().filter(type -> type.getPackageName().endsWith(".rule")).count() > 10, "the rules were not found");
        classes().that().resideInAPackage("..rule..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "java.time..", "java.text..", "java.nio", "java.security", "id.sigap.contracts..", "..rule..")
                .check(ALL);
    }

    @Test
    void rulesHaveNoClockAndDrawNothingAtRandom() {
        noClasses().that().resideInAPackage("..rule..").should().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.util.Random.class)
                .orShould().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now")
                .check(ALL);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses().should().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(Clock.class, "systemUTC").check(ALL);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("id.sigap.auth.(*)..").should().beFreeOfCycles().check(ALL);
    }
}
