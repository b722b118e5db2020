package id.mymein.identity.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets go of a kept form once it was sent again and taken. */
@Component
class KeptFormSent implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        String id = request.getMethod().equals("POST") ? request.getParameter(KeptForm.ID) : null;
        HttpSession session = id == null ? null : request.getSession(false);
        KeptForm kept = KeptForm.in(session);
        boolean taken = failure == null && response.getStatus() < HttpStatus.BAD_REQUEST.value();
        if (session != null && kept != null && kept.id().equals(id) && taken) {
            KeptForm.drop(session);
        }
    }
}
