package org.durna.frame;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Names in Arabic letters on paper: the printing library no longer brings its own support, so ICU joins the letters and turns them round. */
final class RightToLeft {
    private RightToLeft() {}

    /** Where the direction of writing changes within a paragraph. */
    static final class Runs implements BidiSplitter {
        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi.setPara(paragraph, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int number) {
            BidiRun run = bidi.getVisualRun(number);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Bidi.getBaseDirection(paragraph);
        }
    }

    /** Letters in the form that their neighbours ask for, and in the order in which they are drawn. */
    static final class Letters implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return shaped(text, ArabicShaping.LETTERS_SHAPE);
        }

        @Override
        public String deshapeText(String text) {
            return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String shaped(String text, int what) {
            try {
                return new ArabicShaping(what | ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL)
                        .shape(text);
            } catch (ArabicShapingException impossible) {
                throw new IllegalStateException("A text may grow and shrink, so every text can be shaped", impossible);
            }
        }
    }
}
