package org.durna.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook that are not hidden; a formula says what it last came to, and a day is that day whatever its format. */
final class ReadExcel {
    private ReadExcel() {}

    static List<Grid> sheets(byte[] file) throws IOException {
        List<Grid> grids = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int at = 0; at < book.getNumberOfSheets(); at++) {
                Sheet sheet = book.getSheetAt(at);
                if (!book.isSheetHidden(at) && !book.isSheetVeryHidden(at) && sheet.getPhysicalNumberOfRows() > 0) {
                    grids.add(new Grid(sheet.getSheetName(), rows(sheet)));
                }
            }
        }
        return grids;
    }

    private static List<Grid.Row> rows(Sheet sheet) {
        Map<List<Integer>, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            int last = Math.min(range.getLastRow(), range.getFirstRow() + ReadDocument.MOST_ROWS);
            for (int row = range.getFirstRow(); row <= last; row++) {
                int lastColumn = Math.min(range.getLastColumn(), ReadDocument.MOST_COLUMNS);
                for (int column = range.getFirstColumn(); column <= lastColumn; column++) {
                    merged.put(List.of(row, column), range);
                }
            }
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (rows.size() > ReadDocument.MOST_ROWS) {
                break;
            }
            List<Grid.Cell> cells = new ArrayList<>();
            for (int column = 0; column < Math.min(row.getLastCellNum(), ReadDocument.MOST_COLUMNS); column++) {
                CellRangeAddress range = merged.get(List.of(row.getRowNum(), column));
                cells.add(
                        range == null
                                ? new Grid.Cell(text(row.getCell(column)), false, false)
                                : new Grid.Cell(
                                        text(first(sheet, range)),
                                        row.getRowNum() > range.getFirstRow(),
                                        column > range.getFirstColumn()));
            }
            rows.add(new Grid.Row(row.getRowNum() + 1, cells));
        }
        return rows;
    }

    private static @Nullable Cell first(Sheet sheet, CellRangeAddress range) {
        Row row = sheet.getRow(range.getFirstRow());
        return row == null ? null : row.getCell(range.getFirstColumn());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> ReadDocument.plain(cell.getStringCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : new java.math.BigDecimal(Double.toString(cell.getNumericCellValue()))
                                .stripTrailingZeros()
                                .toPlainString();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case _NONE, FORMULA, BLANK, ERROR -> "";
        };
    }
}
