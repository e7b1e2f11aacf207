package org.durna.frame;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A paper: a page set in type for keeping (PDF/A-2a, tagged, with its letters inside).
 * The same page issued at the same instant is the same file, byte for byte, so that an issued paper never changes.
 * Nothing is fetched from anywhere: what the paper needs lies in the program.
 */
public record Paper(String html, Instant issued) {
    private static final String STYLE = new String(resource("/frame/paper.css"), StandardCharsets.UTF_8);

    private static final String COUNT = "vertical-align:top;padding-top:5mm;width:20%;font-family:'Noto Sans';"
            + "font-size:8pt;line-height:1.4;text-align:right;color:#3F4856";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** Writes the whole paper; the stream stays open, it is the caller's. */
    public void writeTo(OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Durna")
                .withW3cDocument(new W3CDom().fromJsoup(dressed()), "")
                .useSVGDrawer(new BatikSVGDrawer())
                .useUnicodeBidiSplitter(RightToLeft.Runs::new)
                .useUnicodeBidiReorderer(new RightToLeft.Letters());
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useReplacementText("?");
        font(builder, "Noto Sans", "NotoSans-Regular", 400, FontStyle.NORMAL);
        font(builder, "Noto Sans", "NotoSans-Bold", 700, FontStyle.NORMAL);
        font(builder, "Noto Sans", "NotoSans-Italic", 400, FontStyle.ITALIC);
        font(builder, "Noto Naskh Arabic", "NotoNaskhArabic-Regular", 400, FontStyle.NORMAL);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            new PaperDate(issued).stamp(document);
            document.save(out);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Document dressed() {
        Document page = Jsoup.parse(html);
        page.select("style,link,script").remove();
        page.select("svg").forEach(drawing -> drawing.attr("alt", spoken(drawing)));
        page.head().appendElement("style").appendText(STYLE + sheet(page));
        return page;
    }

    /** What a drawing says to a reader who does not see it: its own words, else those it stands beside. */
    private static String spoken(Element drawing) {
        String own = Stream.of("> title", "> desc")
                .flatMap(part -> drawing.select(part).stream())
                .map(Element::wholeText)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
        Element around = drawing.parent();
        return own.isEmpty() && around != null ? around.text() : own;
    }

    private static String sheet(Document page) {
        String said = page.body().attr("data-page").replaceAll("[\\p{Cntrl}\"\\\\<]", "");
        String size = page.body().hasClass("landscape") ? "size:A4 landscape;" : "";
        return "@page{" + size + "@bottom-right{content:\"" + said + " \" counter(page) \" / \" counter(pages);" + COUNT
                + "}}";
    }

    private static void font(PdfRendererBuilder builder, String family, String cut, int weight, FontStyle style) {
        FSSupplier<InputStream> file =
                () -> Objects.requireNonNull(Paper.class.getResourceAsStream("/fonts/" + cut + ".ttf"), cut);
        builder.useFont(file, family, weight, style, true);
    }

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(Paper.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
