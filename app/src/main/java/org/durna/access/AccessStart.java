package org.durna.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** What the entrance does before the first visitor comes: agencies in place, demo people only where they belong. */
final class AccessStart implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(AccessStart.class);

    private final PackAgencies agencies;
    private final DemoAccounts demo;

    AccessStart(PackAgencies agencies, DemoAccounts demo) {
        this.agencies = agencies;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        demo.refuseOutsideDemo();
        int loaded = agencies.load();
        int people = demo.load();
        LOG.info("Access: {} agencies and {} demo accounts added", loaded, people);
    }
}
