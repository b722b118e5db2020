package id.mymein.media;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says it in the same way where the server stops reading a photo before anybody has looked at it. */
@RestControllerAdvice
class TooLargeUpload {

    private final MessageSource messages;

    TooLargeUpload(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<PhotoController.Problem> tooLarge(
            MaxUploadSizeExceededException problem, HttpServletRequest request, Locale locale) {
        if (!request.getRequestURI().equals("/meja/foto")) {
            throw problem; // a page of its own says so
        }
        String text = messages.getMessage("media.refused.tooLarge", new Object[] {Received.MAX_MEGABYTES}, locale);
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(new PhotoController.Problem(text));
    }
}
