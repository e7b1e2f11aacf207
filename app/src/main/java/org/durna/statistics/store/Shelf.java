package org.durna.statistics.store;

import org.springframework.stereotype.Component;

/** Where everything of this room is kept. */
@Component
public record Shelf(
        IndicatorRows indicators,
        DatasetRows datasets,
        ObservationRows observations,
        GeoRows geos,
        ImportRows imports,
        PackFileRows packFiles) {}
