package org.durna.audit;

/** The way by which an actor reached the platform. */
public enum Channel {
    PAGE,
    API,
    COMMAND,
    MACHINE
}
