package org.durna.partnership;

import org.durna.shared.Reason;

/**
 * Why a copy of the official text cannot be taken: the line, the clause or block in question if known, and what is wrong.
 * The reason's first argument is the line wherever its sentence names one.
 */
public record OfficialTextProblem(int line, String unit, Reason reason) {}
