package id.sigap.biometric;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sigap.biometric");

    @Test
    void theFaceEngineIsPlainJava() {
        classes().that().resideInAPackage("..engine..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.imageio..", "ai.onnxruntime..", "com.fasterxml.jackson..", "com.twelvemonkeys.imageio.plugins.webp..",
                        "id.sigap.biometric.engine..", "id.sigap.contracts..").check(CLASSES);
    }

    @Test
    void decisionsAreTakenWithoutFrameworkOrClock() {
        classes().that().haveSimpleNameStartingWith("Verdict").or().haveSimpleName("NextStep").or().haveSimpleName("ReasonText").or().haveSimpleName("Way")
                .or().haveSimpleName("Standing")
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "id.sigap.biometric.engine..", "id.sigap.biometric.factor..", "id.sigap.biometric.verification..",
                        "id.sigap.contracts..").check(CLASSES);
    }

    @Test
    void factorsAreJudgedWithoutFrameworkOrClock() {
        classes().that().resideInAPackage("..biometric.factor..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "id.sigap.biometric.factor..", "id.sigap.contracts..").check(CLASSES);
    }

    @Test
    void challengesAreJudgedWithoutFrameworkOrClock() {
        classes().that().haveSimpleName("LivenessPolicy").or().haveSimpleName("Choreography").or().haveSimpleName("ChallengeStatus")
                .or().haveSimpleName("ChallengeReason").or().haveSimpleName("ChallengeNext").or().haveSimpleName("Challenge")
                .or().haveSimpleName("Finding").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "java.time..", "id.sigap.biometric.engine..", "id.sigap.biometric.challenge..",
                        "id.sigap.biometric.verification..", "id.sigap.contracts..").check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("id.sigap.biometric.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("id.sigap.biometric.engine.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
