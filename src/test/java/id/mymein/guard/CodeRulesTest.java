package id.mymein.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

/** Rules of style that the compiler does not know; it does know who may write to {@code System.out} (Error Prone). */
class CodeRulesTest {

    private static final Set<String> OF_NOW = Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    private static final DescribedPredicate<JavaAccess<?>> READS_THE_SYSTEM_CLOCK = describe(
            "reads the system's clock",
            access -> OF_NOW.contains(access.getName())
                    && access.getTarget() instanceof AccessTarget.MethodCallTarget target
                    && target.getRawParameterTypes().isEmpty()
                    && (target.getOwner().getPackageName().equals("java.time")
                            || target.getOwner().isEquivalentTo(System.class)));

    private static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    // The launcher of the database waits for a process; it starts before there is anything to inject.
    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("id.mymein.platform.database..")))
            .and()
            .doNotHaveFullyQualifiedName("id.mymein.platform.PlatformConfiguration")
            .should()
            .accessTargetWhere(READS_THE_SYSTEM_CLOCK);

    private static final Set<String> OLD_DATES =
            Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat");

    // Libraries may hand one out or ask for one; at that edge it becomes an instant or comes from one.
    private static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "works with java.util.Date",
                    (JavaAccess<?> access) ->
                            OLD_DATES.contains(access.getTargetOwner().getName())
                                    && !Set.of("toInstant", "from").contains(access.getName())));

    private static final ArchRule CONTROLLERS_ARE_NOBODY_ELSES =
            classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();

    private static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    private static JavaClasses code = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readTheCode() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // Generated from the templates.
                .withImportOption(
                        location -> !location.matches(java.util.regex.Pattern.compile(".*/Jte\\w+Generated.*")))
                .importPackages("id.mymein");
    }

    private static void isNoticed(ArchRule rule, Class<?> breaksIt) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(breaksIt))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void whatIsNeededComesThroughTheConstructor() {
        NO_FIELD_INJECTION.check(code);
        isNoticed(NO_FIELD_INJECTION, Careless.class);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        TIME_COMES_FROM_THE_CLOCK.check(code);
        isNoticed(TIME_COMES_FROM_THE_CLOCK, Careless.class);
        isNoticed(TIME_COMES_FROM_THE_CLOCK, CarelessOfDays.class);
        isNoticed(TIME_COMES_FROM_THE_CLOCK, CarelessOfMillis.class);
        assertThat(TIME_COMES_FROM_THE_CLOCK
                        .evaluate(new ClassFileImporter().importClasses(Careful.class))
                        .hasViolation())
                .isFalse();
    }

    @Test
    void datesAreOfJavaTime() {
        NO_OLD_DATES.check(code);
        isNoticed(NO_OLD_DATES, Careless.class);
    }

    @Test
    void controllersArePackagePrivate() {
        CONTROLLERS_ARE_NOBODY_ELSES.check(code);
        isNoticed(CONTROLLERS_ARE_NOBODY_ELSES, CarelessManager.class);
    }

    @Test
    void namesSayWhatAThingIs() {
        NAMES_SAY_WHAT_IT_IS.check(code);
        isNoticed(NAMES_SAY_WHAT_IT_IS, CarelessManager.class);
    }

    @Test
    void theRulesLookAtCode() {
        assertThat(code.stream().filter(JavaClass::isTopLevelClass)).hasSizeGreaterThan(50);
    }

    static final class Careless {

        @Autowired
        @Nullable
        Clock injected;

        Instant now = Instant.now();

        @SuppressWarnings("JavaUtilDate")
        Date date = new Date();
    }

    static final class CarelessOfDays {

        @SuppressWarnings("JavaTimeDefaultTimeZone")
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class CarelessOfMillis {

        long millis() {
            return System.currentTimeMillis();
        }
    }

    static final class Careful {

        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    @Controller
    public static final class CarelessManager {}
}
