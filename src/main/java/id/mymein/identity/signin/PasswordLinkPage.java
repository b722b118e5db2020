package id.mymein.identity.signin;

import id.mymein.identity.password.PasswordLinks;
import id.mymein.identity.password.PasswordRule;
import id.mymein.identity.password.Passwords;
import id.mymein.identity.session.Sessions;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind the link that an administrator made for a person who forgot the password. It replaces the password and nothing
 * else: the person then signs in as always, second factor included.
 */
@Controller
class PasswordLinkPage {

    private static final String PATH = "/masuk/sandi-baru/{token}";
    private static final String TEMPLATE = "identity/signin/passwordLink";

    private final PasswordLinks links;
    private final Credentials credentials;
    private final PasswordRule rule;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignIns signIns;
    private final Devices devices;
    private final TransactionTemplate transaction;

    PasswordLinkPage(
            PasswordLinks links,
            Credentials credentials,
            PasswordRule rule,
            Passwords passwords,
            Sessions sessions,
            SignIns signIns,
            Devices devices,
            TransactionTemplate transaction) {
        this.links = links;
        this.credentials = credentials;
        this.rule = rule;
        this.passwords = passwords;
        this.sessions = sessions;
        this.signIns = signIns;
        this.devices = devices;
        this.transaction = transaction;
    }

    record View(String path, String login, FormErrors errors, boolean stale) {}

    /** Says the same of every link that opens nothing, so that it tells nobody whether there is such an account. */
    record VoidView() {}

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(name = "pesan", defaultValue = "") String notice,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Credentials.Stored> account = account(token);
        if (account.isEmpty()) {
            return noLonger();
        }
        devices.mark(request, response);
        return Html.page(
                TEMPLATE,
                new View(request.getRequestURI(), account.get().login(), FormErrors.none(), notice.equals("lama")));
    }

    @PostMapping(PATH)
    ModelAndView change(
            @PathVariable String token,
            @RequestParam(name = "sandiBaru", defaultValue = "") String password,
            HttpServletRequest request) {
        Optional<Credentials.Stored> account = account(token);
        if (account.isEmpty()) {
            return noLonger();
        }
        String login = account.get().login();
        var errors = FormErrors.none();
        rule.weakness(password, login)
                .ifPresent(weakness -> errors.add("sandiBaru", weakness.key(), PasswordRule.SHORTEST));
        if (errors.any()) {
            return Html.invalid(TEMPLATE, new View(request.getRequestURI(), login, errors, false));
        }
        if (!changed(account.get(), token, password)) {
            return noLonger();
        }
        signIns.forgive(login, account.get().account(), devices.device(request));
        return Html.seeOther("/masuk?pesan=sandi");
    }

    private boolean changed(Credentials.Stored account, String token, String password) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!links.use(account.account(), token)) {
                return false;
            }
            passwords.change(account.account(), password);
            sessions.end(account.account(), null);
            return true;
        }));
    }

    private Optional<Credentials.Stored> account(String token) {
        return links.account(token).flatMap(credentials::find).filter(Credentials.Stored::open);
    }

    private static ModelAndView noLonger() {
        return Html.page("identity/signin/passwordLinkVoid", HttpStatus.GONE, new VoidView());
    }
}
