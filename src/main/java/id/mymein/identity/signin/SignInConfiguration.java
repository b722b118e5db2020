package id.mymein.identity.signin;

import id.mymein.identity.kept.KeptForms;
import id.mymein.identity.passkey.PasskeySecurity;
import id.mymein.identity.provider.ProviderSecurity;
import id.mymein.identity.session.SessionAccount;
import id.mymein.platform.web.DeskPaths;
import id.mymein.platform.web.ErrorPage;
import id.mymein.platform.web.SafetyHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SessionAccount sessions,
            CsrfTokenRepository tokens,
            KeptForms kept,
            PasskeySecurity passkeys,
            ProviderSecurity provider,
            Confirmation confirmation)
            throws Exception {
        passkeys.addTo(http);
        provider.addTo(http);
        return http.authorizeHttpRequests(to -> to.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll() // the end of an answer to a request that was let in; its session may have ended
                        // since
                        // Spring's filters answer these, so that no page of ours can ask for proof first.
                        .requestMatchers(HttpMethod.POST, "/akun/kunci", "/akun/kunci/pilihan")
                        .access((who, at) -> new AuthorizationDecision(confirmation.isGiven(at.getRequest())))
                        .requestMatchers("/meja/**", "/akun/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        // Typed into a public page, which is the same for everybody and so has no token. It only looks
                        // up.
                        .ignoringRequestMatchers("/aspirasi/lacak", "/en/aspirasi/lacak")
                        // The link in a letter is the proof, and mail programs that leave for their readers (RFC 8058)
                        // have no session.
                        .ignoringRequestMatchers(
                                "/aspirasi/ikuti/surat/*",
                                "/en/aspirasi/ikuti/surat/*",
                                "/aspirasi/ikuti/berhenti/*",
                                "/en/aspirasi/ikuti/berhenti/*",
                                "/langganan/surat/*",
                                "/en/langganan/surat/*",
                                "/langganan/berhenti/*",
                                "/en/langganan/berhenti/*")
                        // From the script of public pages, which have no token; nobody's session matters there.
                        .ignoringRequestMatchers("/kabari", "/kabari/berhenti", "/kabari/pindah")
                        // Servers of others have no session; what they send is signed.
                        .ignoringRequestMatchers("/fediverse/inbox", "/fediverse/*/inbox", "/whatsapp/webhook")
                        // Programs ask here; the callback that they name is asked whether it was meant.
                        .ignoringRequestMatchers("/websub", "/en/websub"))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(kept).accessDeniedHandler(kept))
                .headers(SignInConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher framed = request -> SafetyHeaders.mayBeFramed(request.getRequestURI());
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        framed, new ContentSecurityPolicyHeaderWriter(SafetyHeaders.FRAMED)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(framed),
                        new ContentSecurityPolicyHeaderWriter(SafetyHeaders.CONTENT)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(framed), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(SafetyHeaders.PERMISSIONS))
                // Public pages say themselves how long they keep.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        request -> DeskPaths.isDesk(request.getRequestURI()), new CacheControlHeadersWriter()));
    }

    /** What is refused before any filter of the chain has seen it still gets the policy that every answer carries. */
    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, why) -> {
            request.setAttribute(ErrorPage.POLICY, SafetyHeaders.CONTENT);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** What happens to a session when somebody signs in: a new id and a new token, so that nobody planted either. */
    @Bean
    SessionAuthenticationStrategy sessionAuthenticationStrategy(CsrfTokenRepository tokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
    }
}
