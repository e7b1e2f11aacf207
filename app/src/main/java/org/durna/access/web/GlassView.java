package org.durna.access.web;

import java.util.List;
import org.durna.access.Glass;
import org.durna.access.Reader;
import org.durna.frame.Form;

/** Every request for break-glass, and what this reader may do about it. */
public record GlassView(Form form, List<Glass> glasses, Reader reader, boolean mayAct) {
    public GlassView {
        glasses = List.copyOf(glasses);
    }

    public boolean mayOpen(Glass glass) {
        return mayAct
                && glass instanceof Glass.Asked
                && !glass.request().asker().equals(reader.account());
    }

    public boolean mayClose(Glass glass) {
        return mayAct && (glass instanceof Glass.Asked || glass instanceof Glass.Open);
    }

    /** Whether the reader may now choose break-glass as the purpose. */
    public boolean openForMe() {
        return glasses.stream()
                .anyMatch(glass ->
                        glass instanceof Glass.Open && glass.request().asker().equals(reader.account()));
    }
}
