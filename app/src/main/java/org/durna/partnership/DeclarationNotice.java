package org.durna.partnership;

import org.durna.shared.LocalizedText;

/** The sentences that stand wherever the declaration is shown: what its force is, that our words are ours, what is a sample. */
public record DeclarationNotice(LocalizedText nonBinding, LocalizedText unofficial, LocalizedText sample) {}
