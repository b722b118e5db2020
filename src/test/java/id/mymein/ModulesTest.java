package id.mymein;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(MyMeIn.class).verify();
    }
}
