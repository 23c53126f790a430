package org.didactic;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    /** The way of the data: a package imports only those before it. Sub-packages count as their parent. */
    private static final List<String> ORDER = List.of(
            "text", "numeric", "spec", "data", "panel", "estimate", "diagnose", "result", "report", "reproduce", "cli");

    /** Methods of {@link Math} whose last digit may differ between machines; {@link StrictMath} has them all. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "log", "log10", "pow", "sinh", "cosh", "tanh",
            "hypot", "expm1", "log1p", "cbrt", "random");

    /** Writes anew the numbers that stand as text in the keys of data files, exactly and at any length; no result. */
    private static final String EXEMPT = "org.didactic.data.KeyText";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.didactic");

    static Stream<Arguments> packagesAndThoseToTheirRight() {
        return IntStream.range(0, ORDER.size() - 1)
                .mapToObj(i -> Arguments.of(ORDER.get(i), ORDER.subList(i + 1, ORDER.size())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packagesAndThoseToTheirRight")
    void aPackageImportsOnlyThoseToItsLeft(String name, List<String> right) {
        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right.stream().map(ArchitectureTest::tree).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void everyClassLivesInOneOfTheElevenPackages() {
        classes()
                .should()
                .resideInAnyPackage(ORDER.stream().map(ArchitectureTest::tree).toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void noTwoPackagesImportEachOther() {
        slices().matching("org.didactic.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void onlyTheCommandLineKnowsTheTimeOfDay() {
        noClasses()
                .that()
                .resideOutsideOfPackage(tree("cli"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .accessTargetWhere(describe("the clock is read", ArchitectureTest::readsTheClock))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void transcendentalFunctionsAreTheStrictOnes() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "an inexact method of Math is called",
                        call -> call.getTargetOwner().isEquivalentTo(Math.class) && INEXACT.contains(call.getName())))
                .because("the last digit of java.lang.Math may differ between machines; StrictMath is the same on all")
                .check(MAIN);
    }

    @Test
    void textIsNeverMadeInTheLocaleOfTheMachine() {
        noClasses()
                .should()
                .accessTargetWhere(describe("the default locale is used", ArchitectureTest::usesTheDefaultLocale))
                .because("the same input gives the same bytes in every locale: pass Locale.ROOT")
                .check(MAIN);
    }

    @Test
    void oneFormatterPrintsEveryNumber() {
        noClasses()
                .that()
                .resideOutsideOfPackage(tree("text"))
                .and()
                .doNotHaveFullyQualifiedName(EXEMPT)
                .should()
                .accessTargetWhere(describe("a number becomes text", ArchitectureTest::printsANumber))
                .because("two places must never disagree about one value: NumberText prints it")
                .check(MAIN);
    }

    private static String tree(String name) {
        return "org.didactic." + name + "..";
    }

    private static boolean readsTheClock(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        return owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())
                || owner.getPackageName().startsWith("java.time")
                        && call.getName().equals("now");
    }

    /** Concatenation is seen too: it is compiled to calls of {@code append}. */
    private static boolean printsANumber(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        if (owner.isAssignableTo(NumberFormat.class)) {
            return true;
        }
        if (owner.isEquivalentTo(BigDecimal.class)
                || owner.isEquivalentTo(Double.class)
                || owner.isEquivalentTo(Float.class)) {
            return Set.of("toString", "toPlainString", "toEngineeringString", "toHexString")
                    .contains(call.getName());
        }
        return Set.of("append", "insert", "valueOf", "print", "println").contains(call.getName())
                && !owner.isAssignableTo(Number.class)
                && call.getTarget() instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class));
    }

    private static boolean usesTheDefaultLocale(JavaAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(String.class)
                && Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(call.getName())
                && call.getTarget() instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }
}
