package org.durna.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a text, as Word knows them: a cell may span columns, and go on from the row above. */
final class ReadWord {
    private ReadWord() {}

    static List<Grid> tables(byte[] file) throws IOException {
        List<Grid> grids = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFTable table : document.getTables()) {
                grids.add(new Grid(Integer.toString(grids.size() + 1), rows(table)));
            }
        }
        return grids;
    }

    private static List<Grid.Row> rows(XWPFTable table) {
        List<Grid.Row> rows = new ArrayList<>();
        Map<Integer, String> above = new HashMap<>();
        for (XWPFTableRow row : table.getRows()) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                boolean goesOn = goesOn(cell);
                int first = cells.size();
                String text = goesOn ? above.getOrDefault(first, "") : ReadDocument.plain(cell.getText());
                above.put(first, text);
                for (int column = 0; column < span(cell) && cells.size() < ReadDocument.MOST_COLUMNS; column++) {
                    cells.add(new Grid.Cell(text, goesOn, column > 0));
                }
            }
            rows.add(new Grid.Row(rows.size() + 1, cells));
        }
        return rows;
    }

    private static int span(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetGridSpan()
                ? ((BigInteger) properties.getGridSpan().getVal()).intValue()
                : 1;
    }

    /** A cell that says "merge" and not "restart" belongs to the one above it. */
    private static boolean goesOn(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }
}
