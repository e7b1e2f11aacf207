package org.durna;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The platform: one program that one ministry runs on one machine. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Platform {}
