package id.mymein.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(to -> to.requestMatchers("/meja/**", "/akun/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** Argon2id at the OWASP cheat sheet's smallest memory: 16-byte salt, 32-byte hash, one lane, 19 MiB, two passes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }
}
