package org.didactic.spec.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A parser that stops at limits which no honest analysis file meets: composing nodes recurses, and aliases multiply what is
 * read.
 */
final class YamlLimits implements Parser {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ALIASES = 50;

    private final Parser parser;
    private int depth = 0;
    private int aliases = 0;

    YamlLimits(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
            throw new ExceededException("nested more than " + MAX_DEPTH + " levels deep", event.getStartMark());
        }
        if (event instanceof AliasEvent && ++aliases > MAX_ALIASES) {
            throw new ExceededException("more than " + MAX_ALIASES + " aliases", event.getStartMark());
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    /** A limit is exceeded here. */
    static final class ExceededException extends YamlEngineException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Mark> mark;

        ExceededException(String what, Optional<Mark> mark) {
            super(what);
            this.mark = mark;
        }

        Optional<Mark> mark() {
            return mark;
        }
    }
}
