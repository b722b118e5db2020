package id.mymein.identity.password;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    /** Argon2id at the OWASP cheat sheet's smallest memory: 16-byte salt, 32-byte hash, one lane, 19 MiB, two passes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new FewAtOnce(
                new Argon2PasswordEncoder(16, 32, 1, 19_456, 2),
                Runtime.getRuntime().availableProcessors());
    }
}
