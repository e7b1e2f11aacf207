package org.durna.bench;

import java.io.IOException;
import java.util.List;

/** One kind of work that is done over and over while the platform may be killed: what was acknowledged must be there afterwards. */
interface Deed {
    /** What it is called in a line of the report. */
    String name();

    /** The demo account that does it. */
    String account();

    /** Does it once; an exception means that nothing was acknowledged. */
    void once(Somebody somebody) throws IOException, InterruptedException;

    /** How often it was acknowledged. */
    int acknowledged();

    /** What is lost or half done, in words; empty when all is well. */
    List<String> wrong(Somebody somebody) throws IOException, InterruptedException;
}
