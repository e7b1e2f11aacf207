/** What is done under the declaration: activities, their money, whether two of them are the same, and their exchange with other registers. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "pack",
            "frame",
            "api",
            "database",
            "audit",
            "access",
            "statistics",
            "partnership",
            "meeting"
        })
@NullMarked
package org.durna.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
