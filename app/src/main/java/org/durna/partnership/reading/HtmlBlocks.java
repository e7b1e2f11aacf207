package org.durna.partnership.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts an HTML page into blocks: one for each paragraph, heading, list item or cell that holds words. */
final class HtmlBlocks implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int line = 1;

    private HtmlBlocks() {}

    static boolean isHtml(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(2000, start.length())).toLowerCase(java.util.Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<") && (head.contains("<body") || head.contains("<p")));
    }

    static List<Block> of(String text) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        page.select("script, style, noscript, template, head").remove();
        HtmlBlocks made = new HtmlBlocks();
        NodeTraversor.traverse(made, page.body());
        made.close();
        return List.copyOf(made.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !text.isBlank()) {
            if (open.isEmpty()) {
                line = lineOf(text);
            }
            open.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.isBlock()) {
                close();
            } else if (element.normalName().equals("br")) {
                open.append(' ');
            }
        } else if (node instanceof TextNode) {
            open.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            close();
        }
    }

    private void close() {
        String words = Words.collapsed(open.toString());
        if (!words.isEmpty()) {
            blocks.add(new Block(words, List.of(new Block.Mark(0, line))));
        }
        open.setLength(0);
    }

    /** The line on which the first word of a text stands. */
    private static int lineOf(TextNode text) {
        int start = text.sourceRange().isTracked() ? text.sourceRange().start().lineNumber() : 1;
        String whole = text.getWholeText();
        int blank = whole.length() - whole.stripLeading().length();
        return start
                + (int) whole.substring(0, blank).chars().filter(c -> c == '\n').count();
    }
}
