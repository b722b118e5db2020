package id.mymein.platform.web;

/** Fills the frame of public pages; implemented by the module that knows regions and kinds of news. */
@FunctionalInterface
public interface PortalFrames {

    PortalFrame frame(Words words);
}
