package org.durna.frame;

import org.durna.shared.LocalizedText;

/**
 * What the frame is told at start.
 *
 * @param demo whether the platform shows the demo partnership, and says so on every page
 * @param controller whose installation this is: the one controller that answers for what is in it
 * @param version the version of the product
 */
public record FrameSettings(boolean demo, LocalizedText controller, String version) {}
