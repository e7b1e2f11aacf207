package org.durna.access;

import java.time.Duration;
import org.durna.access.rules.AddressLimit;

/**
 * How strictly the entrance is kept; one test pins every default.
 *
 * @param demo whether demo accounts and their one password exist
 * @param failuresBeforeLock wrong answers in a row before an account pauses
 * @param firstLock how long the first pause is; each further wrong answer doubles it
 * @param longestLock the longest pause
 * @param attemptsPerMinute sign-in attempts that one address is given each minute
 * @param attemptsAtOnce sign-in attempts that one address may make in a row
 * @param apiPerMinute requests to the API that one address is given each minute
 * @param uploadsPerMinute files that one address may send each minute
 * @param addressesRemembered how many addresses are counted at the same time
 * @param shortestPassword the least length of a password
 * @param sessionIdle how long a session lives untouched
 * @param sessionLongest how long a session lives in any case
 * @param secondStep how long the second step of a sign-in is waited for
 * @param longestToken how long an API token may live
 * @param askLapses how long a request for break-glass waits for its second person
 */
public record AccessSettings(
        boolean demo,
        int failuresBeforeLock,
        Duration firstLock,
        Duration longestLock,
        int attemptsPerMinute,
        int attemptsAtOnce,
        int apiPerMinute,
        int uploadsPerMinute,
        int addressesRemembered,
        int shortestPassword,
        Duration sessionIdle,
        Duration sessionLongest,
        Duration secondStep,
        Duration longestToken,
        Duration askLapses) {

    public AccessSettings {
        if (failuresBeforeLock < 1 || attemptsPerMinute < 1 || attemptsAtOnce < 1 || addressesRemembered < 1) {
            throw new IllegalArgumentException("The entrance counts from one");
        }
        if (shortestPassword < 8) {
            throw new IllegalArgumentException("A password has at least 8 characters");
        }
    }

    public AddressLimit.Pace signInPace() {
        return new AddressLimit.Pace(attemptsPerMinute, attemptsAtOnce, addressesRemembered);
    }

    public AddressLimit.Pace apiPace() {
        return new AddressLimit.Pace(apiPerMinute, apiPerMinute, addressesRemembered);
    }

    public AddressLimit.Pace uploadPace() {
        return new AddressLimit.Pace(uploadsPerMinute, uploadsPerMinute, addressesRemembered);
    }

    public static AccessSettings defaults(boolean demo) {
        return new AccessSettings(
                demo,
                5,
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                30,
                30,
                600,
                30,
                10_000,
                12,
                Duration.ofMinutes(30),
                Duration.ofHours(12),
                Duration.ofMinutes(5),
                Duration.ofDays(365),
                Duration.ofHours(24));
    }
}
