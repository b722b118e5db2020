package id.mymein.aspiration.open311;

import id.mymein.platform.web.SafetyHeaders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Open311Settings.class)
class Open311Configuration {

    static final String ROOT = "/open311/";
    static final String V2 = ROOT + "v2";

    /**
     * Apps have no session and no cookie, so nobody can be made to send something in another's name, and there is no token to
     * ask for. It stands before the chain of everything else.
     */
    @Bean
    @Order(1)
    SecurityFilterChain open311Chain(HttpSecurity http) throws Exception {
        return http.securityMatcher(ROOT + "**")
                .authorizeHttpRequests(to -> to.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(
                        headers -> headers.addHeaderWriter(new ContentSecurityPolicyHeaderWriter(SafetyHeaders.CONTENT))
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                                .permissionsPolicyHeader(policy -> policy.policy(SafetyHeaders.PERMISSIONS))
                                .cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    FilterRegistrationBean<Threshold> open311Threshold(Failures failures, Rush rush) {
        var registration = new FilterRegistrationBean<>(new Threshold(failures, rush));
        registration.addUrlPatterns(ROOT + "*", "/en" + ROOT + "*");
        return registration;
    }
}
