package id.mymein.identity.session;

import id.mymein.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a controller's method take the {@link Actor}; without one, the person is led to the sign-in page. A method that takes an
 * {@code Optional} of it serves the public as well.
 */
@Component
class ActorParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final SignedIn signedIn;

    ActorParameter(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType().equals(Actor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        Actor actor = request == null ? null : signedIn.actor(request);
        if (parameter.getParameterType().equals(Optional.class)) {
            return Optional.ofNullable(actor);
        }
        if (actor == null) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return actor;
    }
}
