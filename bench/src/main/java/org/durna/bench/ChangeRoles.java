package org.durna.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** A coordinator changes what parties do in the initiatives. */
final class ChangeRoles implements Deed {
    private static final List<String> ROLES = List.of("leads", "takes-part", "interested");
    private static final String DAY = "2026-01-01";

    private record Place(String initiative, String party) {}

    private final RandomGenerator random;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, String> roles = new HashMap<>();
    private Place changing = new Place("", "");
    private String newRole = "";
    private int acknowledged;

    ChangeRoles(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public String account() {
        return "clara.lindqvist";
    }

    @Override
    public void once(Somebody somebody) throws IOException, InterruptedException {
        if (places.isEmpty()) {
            JsonNode board = somebody.json("/api/scoreboard");
            for (JsonNode initiative : board.path("initiatives")) {
                for (JsonNode party : board.path("parties")) {
                    places.add(new Place(initiative.path("id").asString(), party.asString()));
                }
            }
        }
        changing = places.get(random.nextInt(places.size()));
        Set<String> others = new java.util.TreeSet<>(ROLES);
        others.remove(now(somebody, changing));
        newRole = List.copyOf(others).get(random.nextInt(others.size()));
        String address = "/declaration/" + changing.initiative() + "/participation";
        somebody.led(somebody.submit(
                address, address, Map.of("party", changing.party(), "from", today(somebody), "role", newRole)));
        roles.put(changing, newRole);
        changing = new Place("", "");
        acknowledged++;
    }

    private static String today(Somebody somebody) throws IOException, InterruptedException {
        return somebody.json("/api/scoreboard").path("day").asString(DAY);
    }

    private static String now(Somebody somebody, Place place) throws IOException, InterruptedException {
        return roles(somebody).getOrDefault(place, "");
    }

    private static Map<Place, String> roles(Somebody somebody) throws IOException, InterruptedException {
        Map<Place, String> found = new HashMap<>();
        for (JsonNode initiative : somebody.json("/api/scoreboard").path("initiatives")) {
            for (JsonNode role : initiative.path("roles")) {
                found.put(
                        new Place(
                                initiative.path("id").asString(),
                                role.path("party").asString()),
                        role.path("role").asString());
            }
        }
        return found;
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }

    @Override
    public List<String> wrong(Somebody somebody) throws IOException, InterruptedException {
        Map<Place, String> now = roles(somebody);
        if (newRole.equals(now.get(changing))) {
            roles.put(changing, newRole);
        }
        changing = new Place("", "");
        return roles.entrySet().stream()
                .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .map(each -> each.getKey() + " should be " + each.getValue() + ", is " + now.get(each.getKey()))
                .toList();
    }
}
