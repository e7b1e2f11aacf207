package org.durna.linkage.compare;

import org.durna.linkage.Value;
import org.durna.names.Name;
import org.durna.names.NameKey;

/** A name with its sounds and its search keys. */
record SpelledName(String normal, String shown, Name name, NameKey sounds, long firstKey, long lastKey)
        implements Value {}
