package org.durna.meeting;

import java.util.List;
import org.durna.access.Reader;

/** A part of the platform that knows days by which something is due. */
public interface Deadlines {
    List<Deadline> of(Reader reader);
}
