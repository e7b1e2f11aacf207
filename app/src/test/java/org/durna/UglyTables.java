package org.durna;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables as coordinators keep them: merged, half empty, with names of years ago. All activities in them are invented. */
public final class UglyTables {
    private UglyTables() {}

    /** A heads row and one activity of that name. */
    public static byte[] small(String title) {
        return workbook(sheet -> {
            row(sheet, 0, "Fəaliyyət", "Başlanğıc", "Vəziyyət");
            row(sheet, 1, title, "2026-01-01", "davam edir");
        });
    }

    /**
     * A scoreboard in Word, in English: a heading over all columns, heads over two rows, headings of initiatives in between, a title merged
     * over two rows, "tbc", amounts with points and commas, a ministry by its former name, a sum.
     */
    public static byte[] scoreboardInWord() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("STATE OF PLAY - draft, to be completed by all partners!!");
            XWPFTable table = document.createTable();
            table.removeRow(0);
            wide(table, "Mobility Partnership: scoreboard (as of 12/03)", 9);
            words(
                    table,
                    "No",
                    "Activity",
                    "Responsible",
                    "Partners",
                    "Dates",
                    "Dates",
                    "State of play",
                    "Budget (EUR)",
                    "Donor");
            join(table.getRow(1), 4, 2);
            words(table, "", "", "", "", "from", "to", "", "", "");
            for (int column : List.of(0, 1, 2, 3, 6, 7, 8)) {
                // After the join the second row has one cell less before the last three.
                down(table, 1, column > 5 ? column - 1 : column, 2, column);
            }
            wide(table, "II.1 Information on legal ways to work abroad", 9);
            words(
                    table,
                    "1.",
                    "1. Leaflets for people going to work abroad (invented)",
                    "State Migration Service",
                    "ICMPD; Ministry of Education of the Republic of Azerbaijan",
                    "March 2021",
                    "12.2022",
                    "Completed",
                    "1.250.000,50",
                    "EU");
            words(
                    table,
                    "2.",
                    "Village meetings on risks (invented)",
                    "State Migration Service",
                    "Lithuania",
                    "2022",
                    "2024",
                    "ongoing",
                    "300 000",
                    "EU");
            words(table, "", "", "", "NGO “Yol” (invented)", "", "", "", "45.000,00", "EU");
            down(table, 5, 1, 6, 1);
            down(table, 5, 2, 6, 2);
            wide(table, "Initiative II.3 - Training", 9);
            words(
                    table,
                    "3.",
                    "Language courses before departure (invented)",
                    "Ministry of Education",
                    "tbc",
                    "tbc",
                    "tbc",
                    "planned",
                    "tbc",
                    "tbc");
            words(table, "", "TOTAL", "", "", "", "", "", "1.595.000,50", "");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A workbook in Azerbaijani: notes above the heads, real days beside words, an acronym, an agency nobody knows, an amount that can be read
     * in two ways, statuses in free words, a hidden sheet, a merged cell of the initiative down the side.
     */
    public static byte[] planInExcel() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Plan 2025");
            row(sheet, 0, "Tərəfdaşlıq üzrə tədbirlər planı (layihə, nümunə)");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
            row(sheet, 1, "yenilənib: Nigar");
            row(sheet, 3, "Əlavə", "Tədbirin adı", "Məsul qurum", "Müddət", "İcra vəziyyəti", "Büdcə", "Val", "Donor");
            row(
                    sheet,
                    4,
                    "III.1",
                    "Sərhəd işçiləri üçün seminar (uydurma)",
                    "Dövlət Sərhəd Xidməti",
                    "",
                    "davam edir",
                    "250.000",
                    "AZN",
                    "Azərbaycan");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            Cell began = sheet.getRow(4).getCell(3);
            began.setCellValue(LocalDate.of(2025, 2, 3));
            began.setCellStyle(day);
            row(
                    sheet,
                    5,
                    "",
                    "Sənəd ekspertləri üçün kurs (uydurma)",
                    "DİN",
                    "mart 2025 – may 2025",
                    "başa çatıb",
                    "12 500,00",
                    "EUR",
                    "Avropa İttifaqı");
            row(
                    sheet,
                    6,
                    "",
                    "Könüllü qayıdış üzrə məsləhət (uydurma)",
                    "Köçdəstək Departamenti",
                    "2025-2026",
                    "icradadır",
                    "",
                    "",
                    "");
            sheet.addMergedRegion(new CellRangeAddress(4, 6, 0, 0));
            row(sheet, 7, "", "Cəmi", "", "", "", "262.500", "", "");
            Sheet hidden = book.createSheet("köhnə");
            row(hidden, 0, "Fəaliyyət", "Başlanğıc");
            row(hidden, 1, "Gizli sətir", "2020");
            book.setSheetHidden(1, true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of a donor: columns in another order, no status, a day that can be read in two ways, one activity twice, one that ends too soon. */
    public static byte[] donorsExcel() {
        return workbook(sheet -> {
            row(
                    sheet,
                    0,
                    "Donor",
                    "Amount",
                    "Project title",
                    "End date",
                    "Start date",
                    "Implementer",
                    "Contact person");
            row(
                    sheet,
                    1,
                    "EU",
                    "€ 2,5 mln",
                    "Return counselling desk (invented)",
                    "30/11/2026",
                    "12/03/2025",
                    "ICMPD",
                    "N.N.");
            row(sheet, 2, "", "400 000", "Jobs fair for returnees (invented)", "", "Q1", "ICMPD", "");
            row(sheet, 3, "EU", "n/a", "Return counselling desk (invented)", "30/11/2026", "13.03.2025", "ICMPD", "");
            row(sheet, 4, "EU", "10000", "Study visit on passports (invented)", "2019", "2021", "ICMPD", "");
        });
    }

    private interface Fill {
        void into(Sheet sheet);
    }

    private static byte[] workbook(Fill fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.into(book.createSheet("1"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int at, String... cells) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private static void words(XWPFTable table, String... cells) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() < cells.length) {
            row.addNewTableCell();
        }
        while (row.getTableCells().size() > cells.length) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        for (int column = 0; column < cells.length; column++) {
            row.getCell(column).setText(cells[column]);
        }
    }

    private static void wide(XWPFTable table, String text, int columns) {
        words(table, text);
        properties(table.getRow(table.getNumberOfRows() - 1).getCell(0))
                .addNewGridSpan()
                .setVal(BigInteger.valueOf(columns));
    }

    /** Makes one cell of two that stand beside each other. */
    private static void join(XWPFTableRow row, int column, int columns) {
        properties(row.getCell(column)).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        row.removeCell(column + 1);
    }

    private static void down(XWPFTable table, int firstRow, int firstCell, int nextRow, int nextCell) {
        properties(table.getRow(firstRow).getCell(firstCell)).addNewVMerge().setVal(STMerge.RESTART);
        properties(table.getRow(nextRow).getCell(nextCell)).addNewVMerge().setVal(STMerge.CONTINUE);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null ? cell.getCTTc().addNewTcPr() : properties;
    }
}
